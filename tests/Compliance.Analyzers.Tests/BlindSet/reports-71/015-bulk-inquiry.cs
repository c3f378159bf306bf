using System;
using System.Collections.Generic;

namespace Pearl.River.Export
{
    public sealed class BulkInquiryAnswers
    {
        private readonly Dictionary<(string Topic, string Lang), Func<Inquiry, string>> _answers;

        public BulkInquiryAnswers()
        {
            _answers = new()
            {
                [("stock", "en")] = q => $"Hello {q.Buyer}, there are {q.Stock} pieces of the teapot in our warehouse today, so you can order the quantity you need on this page.",
                [("stock", "zh")] = q => $"{q.Buyer}您好，茶壶目前库存{q.Stock}件，您可以直接在亚马逊下单所需数量。",
                [("price", "en")] = q => $"Hello {q.Buyer}, for {q.Quantity} teapots it is easier to leave Amazon out: we send you a pro-forma invoice and you wire the money to our bank in Hong Kong.", // expect: BSM3003|BSM1004
                [("price", "zh")] = q => $"{q.Buyer}您好，{q.Quantity}件的话不用走平台，您直接转账给我们，我们从工厂给您发货。", // expect: BSM3003
                [("call", "en")] = q => $"Hello {q.Buyer}, our export manager Mr Lau will explain the carton sizes, ring him on +852 5550 0137.", // expect: BSM3002
                [("call", "zh")] = q => $"{q.Buyer}您好，请留下您的手机号或者微信，外贸经理会跟您联系。", // expect: BSM3002|BSM3004
            };
        }

        public bool TryAnswer(Inquiry inquiry, out string text)
        {
            if (_answers.TryGetValue((inquiry.Topic, inquiry.Lang), out var make))
            {
                text = make(inquiry);
                return true;
            }
            text = string.Empty;
            return false;
        }
    }

    public sealed record Inquiry(string Buyer, string Topic, string Lang, int Stock, int Quantity);
}
