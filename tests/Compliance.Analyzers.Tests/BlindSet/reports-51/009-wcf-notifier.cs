using System;
using System.ServiceModel;

namespace Ashford.Services.Marketplace
{
    [ServiceContract]
    public interface IBuyerNotifier
    {
        [OperationContract]
        void SendToBuyer(string orderId, string subject, string body);
    }

    [ServiceBehavior(InstanceContextMode = InstanceContextMode.PerCall)]
    public class AfterSalesService
    {
        private IBuyerNotifier _notifier;

        public void OnDelivered(string orderId, string buyer)
        {
            _notifier.SendToBuyer(orderId, "How is the mattress?",
                "Dear " + buyer + ", we shall gladly pay you 15 pounds for your trouble, no questions asked."); // expect: BSM1003|BSM1004
        }

        public void OnReturned(string orderId, string buyer)
        {
            _notifier.SendToBuyer(orderId, "Your return",
                "Dear " + buyer + ", the mattress has reached us and the refund was released this morning.");
        }

        public void OnAnniversary(string orderId, string buyer)
        {
            _notifier.SendToBuyer(orderId, "One year on",
                "Dear " + buyer + ", our summer sale begins on Saturday and we would hate for you to miss it."); // expect: BSM1007
            _notifier.SendToBuyer(orderId, "Members only",
                "Dear " + buyer + ", from now on you belong to our gold circle: every later order earns points for free bedding."); // expect: BSM1006
        }
    }
}
