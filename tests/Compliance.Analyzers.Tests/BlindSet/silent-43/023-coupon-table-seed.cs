using Microsoft.EntityFrameworkCore.Migrations;

namespace WebShop.Migrations
{
    public partial class SeedCouponsAndDiscounts : Migration
    {
        protected override void Up(MigrationBuilder mb)
        {
            mb.InsertData("Coupons", new[] { "Id", "Code", "Description", "PercentOff" }, new object[] { 1, "SUMMER10", "10% off all garden chairs", 10 });
            mb.InsertData("Coupons", new[] { "Id", "Code", "Description", "PercentOff" }, new object[] { 2, "SECOND", "15% discount on the second order", 15 });
            mb.InsertData("Discounts", new[] { "Id", "Name", "Kind" }, new object[] { 1, "Free gift above 100 EUR", "gift" });
            mb.InsertData("Discounts", new[] { "Id", "Name", "Kind" }, new object[] { 2, "Cashback for gold members", "cashback" });
            mb.InsertData("CheckoutErrors", new[] { "Id", "Text" }, new object[] { 1, "You have already used this coupon code." });
            mb.InsertData("CheckoutErrors", new[] { "Id", "Text" }, new object[] { 2, "Your cart must be above 50 EUR to use this voucher." });
            mb.Sql("UPDATE GiftCards SET Balance = 0 WHERE ExpiresOn < GETDATE()");
        }

        protected override void Down(MigrationBuilder mb)
        {
            mb.Sql("DELETE FROM Coupons WHERE Code IN ('SUMMER10','SECOND')");
        }
    }
}
