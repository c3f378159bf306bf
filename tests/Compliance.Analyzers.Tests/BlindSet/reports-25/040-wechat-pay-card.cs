namespace Meijia.CardPrinter;

/// <summary>包裹卡片（随货寄给亚马逊买家）</summary>
public class BaoGuoKaPian
{
    public string BuyerCardTitle { get; set; } = "A thank-you for your purchase";

    public string BuyerCardText { get; set; } =
        "Thank you for choosing our knife block. " +
        "Activate your lifetime warranty on meijia-knives.net " + // expect: BSM3001|BSM3003
        "with the number on the bottom of the block.";

    public string BuyerCardBack { get; set; } =
        "Snap a photo, share it as an Amazon review, and " + // expect: BSM2001
        "we will mail you the matching honing steel.";

    public string BuyerCardCare { get; set; } =
        "Wash the knives by hand and dry them at once. A loose handle is covered by our warranty; contact us through Your Orders.";
}
