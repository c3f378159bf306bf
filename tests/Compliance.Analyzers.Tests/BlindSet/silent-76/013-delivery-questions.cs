using System;

namespace Jiaju.Heavy.Messages
{
    public static class DeliveryQuestions
    {
        public static string Build(string kind, string orderId)
        {
            if (orderId == null) throw new ArgumentNullException(nameof(orderId));

            string message = "Hello, this is about order " + orderId + ". ";
            if (kind == "gate")
                message += "The driver needs the gate code of your community, please reply with it or tell us where he can leave the wardrobe.";
            else if (kind == "stairs")
                message += "Please tell us the floor and if there is an elevator, the box has 68 kg.";
            else if (kind == "cancel")
                message += "As you requested, we have cancelled it and the full amount is refunded. You do not need to do anything else.";
            else if (kind == "split")
                message += "It comes in two boxes, the mirror box is one day later because it needs special packing.";
            else if (kind == "courier")
                message += "The courier will use the phone number from your order one hour before he arrives, please make sure it is correct.";
            else
                message += "We could not find the unit number in your address, please reply with it before Thursday.";
            return message;
        }
    }
}
