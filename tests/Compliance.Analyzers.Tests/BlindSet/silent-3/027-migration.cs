using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Meridian.CustomerCare.Data.Migrations
{
    /// <inheritdoc />
    public partial class AddCouponAndReviewTables : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "coupons",
                columns: table => new
                {
                    id = table.Column<int>(nullable: false),
                    code = table.Column<string>(maxLength: 32, nullable: false, comment: "coupon code the shop customer types in"),
                    percent = table.Column<int>(nullable: false, defaultValue: 10, comment: "percent off the order"),
                    title = table.Column<string>(nullable: true, defaultValue: "10% off your next order"),
                },
                constraints: table => table.PrimaryKey("pk_coupons", x => x.id));

            migrationBuilder.InsertData("coupons", new[] { "id", "code", "title" }, new object[] { 1, "WELCOME", "Welcome! Take 5 EUR off your first order" });
            migrationBuilder.Sql("update message_templates set enabled = 0 where body like '%leave us a review%' or body like '%gift card%'");
            migrationBuilder.AddColumn<string>("review_note", "orders", nullable: true, defaultValue: "请给五星好评");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn("review_note", "orders");
            migrationBuilder.DropTable("coupons");
        }
    }
}
