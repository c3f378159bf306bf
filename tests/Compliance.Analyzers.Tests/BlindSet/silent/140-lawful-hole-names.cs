using System;

namespace Skye
{
    public class Holes
    {
        public string Locker(string name, string lockerCode) => $"Hello {name}, your parcel waits in the locker; the code is {lockerCode}.";
        public string Tax(string name, decimal taxRefund) => $"Hello {name}, the tax of {taxRefund:C} was refunded on this order.";
        public string Error(string name, string errorCode) => $"Hello {name}, {errorCode} means that the water tank is empty.";
        public string Applied(string name, decimal discountAmount) => $"Hello {name}, the promotion of {discountAmount:C} was already applied to this order at checkout.";
        public string Licence(string name, string licenceCode) => $"Hello {name}, the licence code you bought is {licenceCode}.";
        public string Gift(string name, string giftMessage) => $"Hello {name}, should the card say \"{giftMessage}\"?";
        public string Rma(string name, string rmaCode) => $"Hello {name}, write {rmaCode} on the outside of the box.";
    }
}
