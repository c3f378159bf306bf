using System;

namespace Pudsey.Home.Service
{
    public class TemplateRenderer
    {
        private readonly string _giftTemplate = "Hi #NAME#, we would love to send you a free lamp shade as a little present for ordering from us."; // expect: BSM1005
        private readonly string _dimTemplate = "Hi #NAME#, the dimmer for order #ORDER# was faulty; its replacement arrives on #DATE#.";

        public string RenderGift(string name) => _giftTemplate.Replace("#NAME#", name);

        public string RenderDimmer(string name, string order, DateTime date)
            => _dimTemplate
                .Replace("#NAME#", name)
                .Replace("#ORDER#", order)
                .Replace("#DATE#", date.ToString("dd MMM"));

        public string RenderDeal(string name, string pct)
        {
            return "Hi #NAME#, just for you: #PCT# off our whole range this weekend only." // expect: BSM1001|BSM1007
                .Replace("#NAME#", name)
                .Replace("#PCT#", pct);
        }
    }
}
