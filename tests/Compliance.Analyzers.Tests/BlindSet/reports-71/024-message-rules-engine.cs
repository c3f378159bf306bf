using System;
using System.Collections.Generic;
using System.Linq;

namespace Fengxing.Crm.BuyerMessages
{
    public delegate bool Condition(OrderSnapshot order);

    public class AutoMessage
    {
        public string Name { get; set; }
        public Condition When { get; set; }
        public string TextEn { get; set; }
        public string TextCn { get; set; }
    }

    public class OrderSnapshot
    {
        public string AmazonOrderId { get; set; }
        public string Buyer { get; set; }
        public string BuyerLanguage { get; set; }
        public int DaysSinceDelivery { get; set; }
        public int Stars { get; set; }
        public bool CustomsHold { get; set; }
        public bool LostInTransit { get; set; }
    }

    public class AutoMessageEngine
    {
        private readonly List<AutoMessage> _messages = new List<AutoMessage>();

        public AutoMessageEngine()
        {
            Add("customs", o => o.CustomsHold,
                "Hello %buyer%, customs is holding order %order% and needs your tax number to release it. Please reply with it.",
                "%buyer%您好，海关扣留了订单%order%，需要您的税号才能放行，请回复告知。");

            Add("lost", o => o.LostInTransit,
                "Hello %buyer%, the parcel for order %order% is lost. We sent a second one this morning at no charge.",
                "%buyer%您好，订单%order%的包裹已丢失，我们今早免费重发了一件。");

            Add("low-stars", o => o.Stars > 0 && o.Stars <= 3,
                "Hello %buyer%, we noticed your product review for order %order%. Please reconsider it and adjust the rating to what we truly deserve.", // expect: BSM2004
                "%buyer%您好，看到您对订单%order%的评价了，您把评价改成五星，我们给您退一半货款。"); // expect: BSM2001|BSM2004

            Add("silent", o => o.DaysSinceDelivery == 20 && o.Stars == 0,
                "Hello %buyer%, reminder number three about order %order%: we are still waiting for you to rate us.", // expect: BSM2006
                "%buyer%您好，之前两次邀请您评价订单%order%都没有收到，这是第三次提醒，请抽空评价。"); // expect: BSM2006
        }

        private void Add(string name, Condition when, string en, string cn) =>
            _messages.Add(new AutoMessage { Name = name, When = when, TextEn = en, TextCn = cn });

        public IEnumerable<(string OrderId, string Text)> Plan(IEnumerable<OrderSnapshot> orders)
        {
            foreach (var order in orders)
            {
                var hit = _messages.FirstOrDefault(m => m.When(order));
                if (hit == null)
                {
                    continue;
                }

                var raw = order.BuyerLanguage.Equals("zh", StringComparison.OrdinalIgnoreCase) ? hit.TextCn : hit.TextEn;
                yield return (order.AmazonOrderId, raw.Replace("%buyer%", order.Buyer).Replace("%order%", order.AmazonOrderId));
            }
        }
    }
}
