using System.ServiceModel;
using System.Runtime.Serialization;

namespace Orimex.Import.Services
{
    [ServiceContract(Namespace = "http://orimex.local/buyermessages")]
    public interface IBuyerMessageService
    {
        [OperationContract]
        string GetMessage(int kind, string buyer);
    }

    public class BuyerMessageService : IBuyerMessageService
    {
        public string GetMessage(int kind, string buyer)
        {
            switch (kind)
            {
                case 1:
                    return "Dear " + buyer + ", one glass of your set arrived broken at our store. We send the five others today and the sixth on Monday.";
                case 2:
                    return "Dear " + buyer + ", send us a screenshot of your published review and 8 EUR come back to your PayPal."; // expect: BSM2001|BSM1004
                case 3:
                    return string.Format("Dear {0}, for questions please ring our office under +49 40 5550 1827, there we help quicker than here.", buyer); // expect: BSM3002|BSM3003
                case 4:
                    return string.Format("Dear {0}, with the word {1} in the promotion field you pay less for the matching carafe.", buyer, "GLAS7"); // expect: BSM1002|BSM1001
                default:
                    return "Dear " + buyer + ", your question about the glass thickness: it is 2.1 mm at the rim.";
            }
        }
    }
}
