using System.Data;

namespace OwnShop.Install
{
    public class DemoDataInstaller
    {
        public void InstallDiscounts(DataTable discounts)
        {
            discounts.Rows.Add(1, "Sample discount with coupon code", "123", 10.0m, true);
            discounts.Rows.Add(2, "20% order total discount", "456", 20.0m, true);
            discounts.Rows.Add(3, "Free shipping over 50", null, 0m, false);
        }

        public void InstallGiftCards(DataTable products)
        {
            products.Rows.Add("$25 virtual gift card", "gift-card-25", 25m);
            products.Rows.Add("$50 physical gift card", "gift-card-50", 50m);
        }

        public void InstallLocaleStrings(DataTable strings)
        {
            strings.Rows.Add("admin.promotions.discounts.fields.couponcode", "Coupon code");
            strings.Rows.Add("admin.promotions.discounts.fields.percentage", "Use percentage");
            strings.Rows.Add("admin.productreviews.deleteselected", "Delete selected reviews");
            strings.Rows.Add("reviews.onlyregisteredusers", "Only registered users can write reviews");
        }
    }
}
