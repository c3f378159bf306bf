using Microsoft.EntityFrameworkCore.Migrations;

namespace MerchShop.Data.Migrations
{
    public partial class SeedPromotions : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                table: "Promotions",
                columns: new[] { "Id", "Code", "Description", "Percent" },
                values: new object[,]
                {
                    { 1, "SPRING10", "10% off all garden furniture", 10 },
                    { 2, "FREESHIP", "Free shipping from 40 euros", 0 },
                    { 3, "BDAY", "Birthday voucher, 15% discount on one item", 15 },
                    { 4, "GIFTMUG", "Free mug from 80 euros", 0 },
                });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData(table: "Promotions", keyColumn: "Id", keyValues: new object[] { 1, 2, 3, 4 });
        }
    }
}
