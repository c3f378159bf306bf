using System;
using System.Threading.Tasks;

namespace ZonMate.Sdk
{
    public class BuyerMailer(IRelay relay, string signature = "Your friends at ZonMate Store", string ps = "PS: follow us on Instagram @zonmate.living for recipes.") // expect: BSM3002|BSM3001|BSM1007
    {
        public Task SendReturnHelp(string orderId, string body = "You can return the item until {date}. Open Your Orders, choose the item and print the label.")
            => relay.SendAsync(orderId, body + "\n" + signature + "\n" + ps);

        public Task SendReviewNudge(string orderId, string body = "Could you spare a moment to review the blender? We'd be grateful for your honest opinion.") // expect: BSM2006
            => relay.SendAsync(orderId, body);

        public void Wire()
        {
            Func<string, string, Task> nudge = (string id, string text = "Leave us top marks and we'll extend your warranty to five years.") => relay.SendAsync(id, text); // expect: BSM2001
            string Farewell(string text = "Stock up: everything in our shop is reduced until Sunday.") => text; // expect: BSM1001|BSM1007
            _ = nudge; _ = Farewell();
        }
    }

    public interface IRelay { Task SendAsync(string orderId, string text); }
}
