using Microsoft.EntityFrameworkCore.Migrations;

namespace WebShop.Data.Migrations
{
    public partial class AddCouponSeed : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "coupon",
                columns: table => new
                {
                    id = table.Column<int>(nullable: false),
                    code = table.Column<string>(maxLength: 20, nullable: false),
                    description = table.Column<string>(nullable: true, comment: "Text shown next to the discount")
                });

            migrationBuilder.InsertData("coupon", new[] { "id", "code", "description" },
                new object[] { 1, "WINTER10", "10% off all candles in winter" });
            migrationBuilder.Sql("UPDATE coupon SET description = 'Free gift card with your next order' WHERE id = 2");
        }

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("coupon");
    }
}
