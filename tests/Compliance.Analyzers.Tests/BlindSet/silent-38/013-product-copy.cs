namespace Listings.Seed;

public static class DemoProducts
{
    public static readonly Product[] All =
    [
        new()
        {
            Sku = "GB-100",
            Title = "Gift box with ribbon, 20 x 20 cm",
            ShortDescription = "Sturdy gift box for birthdays and weddings. Ribbon and card included.",
            BulletPoints =
            [
                "FREE OF BPA: the lining is food safe",
                "FIVE STARS embossed on the lid, gold foil",
                "REUSABLE: flat when folded",
            ],
        },
        new()
        {
            Sku = "CW-220",
            Title = "Coupon wallet with 12 pockets",
            ShortDescription = "Sort coupons, vouchers and gift cards by shop. Elastic band, wipeable cover.",
            BulletPoints = ["12 pockets with labels", "Fits gift cards and receipts", "Slim enough for a handbag"],
        },
    ];
}
