using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Contoso.WebShop.Infrastructure.Migrations
{
    public partial class AddCouponsAndGiftCards : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "coupons",
                columns: table => new
                {
                    id = table.Column<int>(nullable: false),
                    code = table.Column<string>(maxLength: 24, nullable: false, comment: "Coupon code that the customer enters at checkout"),
                    percent_off = table.Column<int>(nullable: false, comment: "Percent off the next order"),
                    free_gift = table.Column<bool>(nullable: false, defaultValue: false)
                },
                constraints: table => table.PrimaryKey("pk_coupons", x => x.id));

            migrationBuilder.InsertData("coupons", new[] { "id", "code", "percent_off" }, new object[] { 1, "WELCOME10", 10 });
            migrationBuilder.Sql("UPDATE settings SET value = '10% off your first order' WHERE name = 'banner_text'");
            migrationBuilder.Sql("COMMENT ON COLUMN reviews.stars IS '5 = best review, 1 = worst review'");
        }

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "coupons");
    }
}
