using System.Collections.Generic;
using Formosa.Bikes.Marketplace.Models;

namespace Formosa.Bikes.Marketplace.Returns
{
    /// <summary>退貨流程訊息</summary>
    public class ReturnMessages
    {
        public string Label(ReturnCase c) => $"{c.Buyer}您好，退貨標籤已附上，運費由我們負擔，請於{c.Deadline:M月d日}前寄出。";

        public string Received(ReturnCase c)
        {
            string text = c.Buyer + "您好，退回的車燈已入庫，";
            text += c.Complete ? "款項已全額退回您的信用卡。" : "但盒內未見充電線，請問是否漏放？";
            return text;
        }

        public string CouponPart(ReturnCase c) =>
            $"{c.Buyer}您好，退款金額較標價少{c.CouponAmount}元，因為下單時您已用折價券折抵，亞馬遜依實付金額退款。";

        public static readonly Dictionary<string, string> Refusal = new()
        {
            ["discount"] = "您好，我們無法提供私下折扣或折價券，商品頁面上的價格即為目前售價。",
            ["gift"] = "您好，水壺架不在商品內容中，恕無法贈送。",
            ["line"] = "您好，我們不使用LINE聯絡，請直接在此回覆。",
            ["review"] = "您好，評論內容由您自行決定，我們不會以任何優惠交換。",
        };
    }
}
