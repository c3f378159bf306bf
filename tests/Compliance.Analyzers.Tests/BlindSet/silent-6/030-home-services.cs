using System;
using software.amzn.spapi.Model.messaging.v1;

namespace Rooftop.Installers.Appointments
{
    public class AppointmentTexts
    {
        public CreateConfirmServiceDetailsRequest Propose(ServiceOrder o, DateTime first, DateTime second)
        {
            var slot = o.NeedsTwoFitters ? "three hours" : "ninety minutes";
            return new CreateConfirmServiceDetailsRequest(text:
                $"Hello, for the awning you ordered with installation we can come on {first:dddd d MMMM} or {second:dddd d MMMM}, in each case for about {slot}. " +
                "Which date suits you? The installation is included in the price, you pay nothing on the spot.");
        }

        public CreateConfirmServiceDetailsRequest Wall(ServiceOrder o)
        {
            return new CreateConfirmServiceDetailsRequest
            {
                Text = "Hello, is the wall brick or insulated? For insulated walls longer anchors are needed, which we bring free of charge."
            };
        }

        public CreateConfirmDeliveryDetailsRequest Delivery(ServiceOrder o) => new()
        {
            Text = $"Hello, the awning is {o.LengthCm} cm long and is delivered by lorry. Is there a gate code, and can a lorry turn in your street?"
        };
    }
}
