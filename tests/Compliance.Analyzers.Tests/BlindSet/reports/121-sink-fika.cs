using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Kelpie.SpApi
{
    public class UnexpectedProblemSender
    {
        private readonly AmazonConnection _connection;

        public UnexpectedProblemSender(AmazonConnection connection)
        {
            _connection = connection;
        }

        public bool SendLost(string orderId)
        {
            return _connection.Messaging.CreateUnexpectedProblem(orderId,
                new CreateUnexpectedProblemRequest("The carrier lost your parcel. We sent a new one today and there is nothing to pay."));
        }

        public bool SendSorry(string orderId)
        {
            return _connection.Messaging.CreateUnexpectedProblem(orderId,
                new CreateUnexpectedProblemRequest("The carrier lost your parcel. As an apology you get a free leash with your next order.")); // expect: BSM1006|BSM1005
        }
    }
}
