using System;

namespace TorqueLine.Aftersales
{
    public class WarrantyMessages
    {
        public static readonly string Terms = "Your torque wrench carries a two-year warranty from the day of purchase; nothing needs to be registered.";

        public readonly string Register = "Get an additional twelve months of coverage by signing up at bit.ly/torqueline-reg."; // expect: BSM3001|BSM1006

        public string Calibration(string orderId) =>
            $"The wrench of order {orderId} needs a new calibration slip. We attach it here as a PDF.";

        public string Group(string orderId)
        {
            var invitation = "Our owners meet in a Facebook group called TorqueLine Garage, come on in!"; // expect: BSM3001|BSM3002|BSM1007
            return $"Order {orderId}: {invitation}";
        }

        public Action<IBuyerApi, string> Voice = (api, id) =>
            api.SendMessage(id, "Our technician Ray is on Telegram, search for @torque_ray and he walks you through it."); // expect: BSM3002|BSM3003
    }
}
