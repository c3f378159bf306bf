using System.Globalization;
using software.amzn.spapi.Model.messaging.v1;

namespace Brackley.Returns.Messages
{
    public class ReturnQuestionFactory
    {
        private static readonly CultureInfo Us = CultureInfo.GetCultureInfo("en-US");

        public CreateConfirmOrderDetailsRequest AskVoltage(string orderId) => new(
            text: $"Hello, before we pack order {orderId}: you chose the 110 V pump, but your address is in the UK. Shall we ship the 230 V version at the same price? Please reply by tomorrow.");

        public CreateUnexpectedProblemRequest WrongItemBack(string orderId) => new(
            text: $"Hello, the return parcel of order {orderId} contained a pair of shoes and not our tripod. Could you check whether two parcels were swapped? " +
                  "We will refund you as soon as the tripod arrives.");

        public CreateConfirmDeliveryDetailsRequest AskPickup(string orderId) => new(
            text: $"Hello, the courier can collect the treadmill of order {orderId} on Monday or Thursday. Which day suits you, and is there a step at the door?");
    }
}
