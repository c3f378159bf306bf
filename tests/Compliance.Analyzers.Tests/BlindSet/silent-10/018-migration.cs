using Microsoft.EntityFrameworkCore.Migrations;

namespace Mall.Promotion.Migrations
{
    public partial class AddCouponTables : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "coupon",
                columns: table => new
                {
                    id = table.Column<long>(nullable: false),
                    code = table.Column<string>(maxLength: 32, comment: "优惠码，买家下单时输入即可立减"),
                    title = table.Column<string>(maxLength: 64, defaultValue: "满100减20优惠券"),
                    gift_sku = table.Column<string>(nullable: true, comment: "free gift that is added to the order"),
                },
                constraints: table => table.PrimaryKey("pk_coupon", x => x.id));

            migrationBuilder.InsertData(
                table: "coupon",
                columns: new[] { "id", "code", "title" },
                values: new object[,]
                {
                    { 1L, "WELCOME10", "10% off your first order" },
                    { 2L, "SPRING20", "Save 20% on your next purchase" },
                    { 3L, "XINREN", "新人券：下单立减 15 元" },
                });
        }

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("coupon");
    }
}
