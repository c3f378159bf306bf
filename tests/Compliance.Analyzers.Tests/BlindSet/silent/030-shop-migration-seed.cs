using Microsoft.EntityFrameworkCore.Migrations;

namespace Shoply.Data.Migrations
{
    public partial class SeedCoupons : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                table: "Coupons",
                columns: new[] { "Id", "Code", "Description", "Percent" },
                values: new object[,]
                {
                    { 1, "SUMMER10", "10% off summer collection", 10 },
                    { 2, "WELCOME5", "5% off first order", 5 },
                    { 3, "FREESHIP", "Free shipping over 50 EUR", 0 },
                });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData("Coupons", "Id", new object[] { 1, 2, 3 });
        }
    }
}
