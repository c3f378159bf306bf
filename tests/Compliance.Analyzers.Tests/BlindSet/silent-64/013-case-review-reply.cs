using System.Threading.Tasks;

namespace Silverlake.Cameras.Desk
{
    public class CaseReplyService
    {
        private readonly IBuyerThread _thread;

        public CaseReplyService(IBuyerThread thread) => _thread = thread;

        public Task FirstAnswerAsync(CameraCase c) => _thread.ReplyAsync(c.OrderId,
            $"Hello {c.BuyerName}, we are reviewing your case and will answer by {c.DueDate:MMMM d}. Please do not send the camera before that.");

        public Task AfterCheckAsync(CameraCase c)
        {
            var body = $@"Hello {c.BuyerName},

we have reviewed the log file you sent. The camera reports a positive result for the lens test, but the memory card returns error code {c.ErrorCode}.
Please format the card in the camera (Menu, Card, Format). All pictures on it are deleted, so copy them first.
If the error comes back, we will replace the card free of charge; it is covered by the warranty.
The rating plate on the bottom of the camera shows the serial number; please add it to your reply.

{c.Agent}";
            return _thread.ReplyAsync(c.OrderId, body);
        }

        public Task UpdateAddressAsync(CameraCase c) => _thread.ReplyAsync(c.OrderId,
            "We have changed the delivery address as you asked. The remaining part of the order goes to the new one.");

        public Task FocusAsync(CameraCase c) => _thread.ReplyAsync(c.OrderId,
            "Exposure compensation is on the wheel at the back. A half press on the shutter locks the focus; the green star in the finder then lights up.");
    }
}
