namespace Marigold.Brands
{
    public class TinyTrailsAnswers : BrandMessages
    {
        protected override void Configure(IMessageMap map)
        {
            map.For("US")
               .When(Topic.GiftOptions, "You can still add a gift bag and a greeting card to your order until Friday noon; please tell us the text for the card.")
               .When(Topic.GiftReceipt, "The gift receipt is in the box under the manual. It shows no price, and the person you gave it to can use it for a return.")
               .When(Topic.StarSticker, "The star stickers belong on the rear wheel, with the five-pointed side facing out; page 4 of the manual has a drawing.")
               .When(Topic.Replacement, "We will replace the cracked handlebar at no charge. The new one leaves us on Monday.");

            map.For("US", "zh")
               .When(Topic.GiftOptions, "周五中午前您仍可为订单加选礼品袋和贺卡，请告知贺卡内容。")
               .When(Topic.GiftReceipt, "礼品收据放在说明书下方，上面不显示价格，收礼人可凭此办理退货。")
               .When(Topic.StarSticker, "五角星贴纸请贴在后轮外侧，说明书第4页有图示。")
               .When(Topic.Replacement, "车把开裂，我们免费为您更换，新车把周一寄出。");
        }
    }
}
