using System;
using System.Collections.Generic;

namespace Yuanshan.CustomerCare.ShouHou
{
    public class ShouHouHuiFu
    {
        private readonly Dictionary<string, (string Tw, string En)> _huaShu = new()
        {
            ["LouJian"] = (
                "{0} 您好，您的訂單少寄了一個杯蓋，我們今天免費補寄，不需要另外付運費。",
                "Hello {0}, one lid was missing from your order. We mail it today at no cost, shipping included."),
            ["CuoSe"] = (
                "{0} 您好，我們誤寄了紅色款，正確的藍色款已寄出，退貨標籤隨信附上。",
                "Hello {0}, we sent red by mistake. The blue one is on its way and a return label is attached."),
            ["TuiKuan"] = (
                "{0} 您好，退款已完成，金額會退回您原本的付款方式，約需五個工作天。",
                "Hello {0}, the refund is done. It goes back to your original payment method within about five working days."),
            ["FaPiao"] = (
                "{0} 您好，附件是您訂單的發票，抬頭已依您的要求更改。",
                "Hello {0}, attached is the invoice for your order with the company name changed as you asked."),
        };

        public string HuoQu(string key, string name, bool english)
        {
            if (!_huaShu.ContainsKey(key))
                throw new ArgumentException($"找不到話術：{key}");
            var t = _huaShu[key];
            return string.Format(english ? t.En : t.Tw, name);
        }
    }
}
