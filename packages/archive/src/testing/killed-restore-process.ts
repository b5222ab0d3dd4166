/** node killed-restore-process.ts PLACE FILE: restores FILE at PLACE (as JSON), and kills itself half-way. */
import { restoreArchive } from '../backup/restore.ts'

const [, , place = '', file = ''] = process.argv
await restoreArchive(JSON.parse(place), file, {
  onProgress(done, total) {
    if (done >= total / 2) process.kill(process.pid, 'SIGKILL')
  },
})
