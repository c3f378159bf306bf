namespace ChannelLoom.Catalog.Seeding;

public static class DemoProducts
{
    public static readonly Product[] All =
    [
        new Product
        {
            Sku = "TEE-GRN-M",
            Title = "Organic cotton tee, green",
            ShortDescription = "Soft, breathable and free of harmful dyes.",
            FullDescription = "Thanks to long-staple cotton, this tee keeps its shape after fifty washes. Five sizes. Comes in a gift box.",
        },
        new Product
        {
            Sku = "COIN-SORTER",
            Title = "Coupon organiser with 24 pockets",
            ShortDescription = "Keep paper coupons, vouchers and gift cards in one place.",
            FullDescription = "The organiser holds up to 300 coupons. Dividers for groceries, pharmacy and restaurant discounts are included.",
        },
        new Product
        {
            Sku = "STAR-KIT",
            Title = "5-star screwdriver kit",
            ShortDescription = "Opens consoles and phones with star screws.",
            FullDescription = "Positive grip, magnetic tip, and a free-spinning cap. For torque values see the rating plate of your device.",
        },
    ];
}
