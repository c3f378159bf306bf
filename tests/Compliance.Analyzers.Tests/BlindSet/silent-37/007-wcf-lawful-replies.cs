using System.ServiceModel;

namespace Orimex.Import.Services
{
    [ServiceContract]
    public interface IReplyService
    {
        [OperationContract]
        string GetReply(int kind, string buyer, string order);
    }

    public class ReplyService : IReplyService
    {
        public string GetReply(int kind, string buyer, string order)
        {
            switch (kind)
            {
                case 1:
                    return "Dear " + buyer + ", two glasses of order " + order + " arrived broken. We refunded the share of these two glasses, 11.80 EUR, to your card.";
                case 2:
                    return "Dear " + buyer + ", the ship with your glasses is late. New date is the 14th. If this is too late for you, we refund everything.";
                case 3:
                    return string.Format("Dear {0}, you asked for our phone number. We are only allowed to answer here, so please reply to this message.", buyer);
                case 4:
                    return string.Format("Dear {0}, you asked to pay by PayPal. This is not possible, payment runs only through Amazon.", buyer);
                case 5:
                    return string.Format("Dear {0}, the missing lid is sent to you today without any costs. You do not need to return the jar.", buyer);
                default:
                    return "Dear " + buyer + ", the glasses are dishwasher safe up to 60 degrees.";
            }
        }
    }
}
