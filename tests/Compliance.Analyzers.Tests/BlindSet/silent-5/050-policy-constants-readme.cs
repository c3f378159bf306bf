using System;

namespace Compliance.Docs
{
    /// <summary>
    /// Summaries of the rules that the handbook generator prints.
    /// Example of a message that is NOT allowed: "Use code SAVE20 for 20% off your next order."
    /// </summary>
    public static class HandbookChapters
    {
        public const string Discounts = "Chapter 1. Discounts. Sellers must not offer discounts, coupons or promo codes to buyers in messages.";
        public const string Gifts = "Chapter 2. Gifts. Offering a free product or a gift card in exchange for a review is prohibited.";
        public const string Reviews = "Chapter 3. Reviews. It is forbidden to ask for positive reviews or to ask that a negative review be removed.";
        public const string ZhZheKou = "第一章 折扣：禁止在站内信中向买家发送优惠券、折扣码。";
        public const string ZhPingLun = "第二章 评论：禁止以返现、礼品换取好评，禁止要求买家删除或修改差评。";

        [Obsolete("Do not use: the text told buyers to leave a 5-star review for a gift card.")]
        public const string OldChapter = "";
    }
}
