using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Bazaar.Data.Migrations
{
    [Migration("20240611083012_AddCouponTables")]
    public partial class AddCouponTables : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "coupons",
                columns: table => new
                {
                    id = table.Column<int>(type: "integer", nullable: false),
                    code = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false, comment: "优惠码，买家下单时填写"),
                    percent_off = table.Column<int>(type: "integer", nullable: false, comment: "percentage off the order"),
                    free_gift_sku = table.Column<string>(type: "text", nullable: true, comment: "free gift that is added to your basket"),
                },
                constraints: table => table.PrimaryKey("pk_coupons", x => x.id));

            migrationBuilder.InsertData(
                table: "coupons",
                columns: new[] { "id", "code", "percent_off", "free_gift_sku" },
                values: new object[] { 1, "WELCOME10", 10, null });

            migrationBuilder.Sql("update message_templates set enabled = false where body like '%leave a 5 star review and get%'");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "coupons");
        }
    }
}
