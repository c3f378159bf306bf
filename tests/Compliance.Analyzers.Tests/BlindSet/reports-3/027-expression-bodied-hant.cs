using System;
using YuShan.Brand.Contracts;

namespace YuShan.Brand.Amazon
{
    /// <summary>茶具品牌站內訊息（日本站華語買家、美國站華語買家）</summary>
    public sealed class TeaMessages : IBuyerMessages
    {
        public string Broken(string orderId) => $"您好，訂單{orderId}的茶壺在運送途中破損，新的茶壺明天寄出，無須退回破損品。";

        public string Member(string buyer) => $"{buyer}您好，邀請您加入茶友VIP群，群友每月可免費試用新茶具。"; // expect: BSM1006|BSM1005

        public string Line(string buyer) => $"{buyer}您好，加LINE好友 @yushan-tea 可直接向總公司訂購，不必再透過亞馬遜。"; // expect: BSM3003, BSM3002

        public string Engraving(string text) => $"您好，杯底刻字內容為「{text}」，確認後即無法更改，請問是否正確？";

        public string Invoice() => "您好，發票已附上，抬頭與統一編號如您所提供。";

        public string Stars(string buyer)
        {
            return buyer + "您好，懇請您為這套茶具留下五星好評，店員會非常感激。"; // expect: BSM2002
        }

        public string Customs() => throw new NotSupportedException("報關訊息由物流商發送，優惠券欄位不適用");
    }
}
