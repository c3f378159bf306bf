using Microsoft.EntityFrameworkCore.Migrations;

namespace Bramble.Web.Migrations;

public partial class SeedFaq : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.InsertData(
            table: "FaqEntries",
            columns: new[] { "Id", "Question", "Answer" },
            values: new object[,]
            {
                { 1, "Where do I enter a coupon?", "In the cart, below the list of articles, there is a field for the coupon code." },
                { 2, "How long is a gift card valid?", "Gift cards are valid for three years from the end of the year of purchase." },
                { 3, "Can I edit a review?", "Yes. Open My account, Reviews, and choose Edit. Deleted reviews cannot be restored." },
                { 4, "How do loyalty points work?", "One point per euro. Points are booked when the return period is over." },
                { 5, "Do you have a telephone hotline?", "The telephone number stands in the imprint of the web shop." },
                { 6, "When do I get my refund?", "Within fourteen days after the parcel has come back." },
            });

        migrationBuilder.Sql("UPDATE Promotions SET Title = 'Gift with purchase' WHERE Title = 'Free gift with every order'");
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.DeleteData("FaqEntries", "Id", new object[] { 1, 2, 3, 4, 5, 6 });
}
