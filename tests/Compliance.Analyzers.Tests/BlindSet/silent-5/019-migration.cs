using Microsoft.EntityFrameworkCore.Migrations;

namespace Mall.Migrations
{
    public partial class AddCouponCampaign : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "coupon_campaign",
                columns: table => new
                {
                    id = table.Column<int>(nullable: false, comment: "主键"),
                    title = table.Column<string>(maxLength: 200, nullable: false, comment: "优惠券活动标题，例如：新客立减20元"),
                    gift = table.Column<string>(nullable: true, comment: "赠品说明，满额免费赠送给用户"),
                    review_bonus = table.Column<decimal>(nullable: false, defaultValue: 0m, comment: "好评返现金额")
                },
                constraints: table => table.PrimaryKey("pk_coupon_campaign", x => x.id));

            migrationBuilder.InsertData("coupon_campaign",
                new[] { "id", "title", "gift" },
                new object[] { 1, "老客户回馈，全场八折优惠券", "下单即送保温杯一个" });

            migrationBuilder.Sql("UPDATE coupon_campaign SET title = '买一送一' WHERE title = '送一张10元优惠券给您'");
        }

        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable("coupon_campaign");
    }
}
