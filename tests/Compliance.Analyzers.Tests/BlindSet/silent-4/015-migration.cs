using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Qianwan.Duodian.Infrastructure.EfCore.Migrations
{
    public partial class AddYouHuiQuanAndPingJia : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "yx_you_hui_quan",
                columns: table => new
                {
                    id = table.Column<long>(type: "bigint", nullable: false),
                    quan_ma = table.Column<string>(type: "varchar(32)", nullable: false, comment: "优惠码，买家结账时输入立减"),
                    shuo_ming = table.Column<string>(type: "varchar(500)", nullable: true, defaultValue: "满100减10，新客专享，领取后7天内有效"),
                },
                constraints: table => table.PrimaryKey("pk_yx_you_hui_quan", x => x.id),
                comment: "优惠券");

            migrationBuilder.InsertData(
                table: "yx_you_hui_quan",
                columns: new[] { "id", "quan_ma", "shuo_ming" },
                values: new object[,]
                {
                    { 1L, "NEW10", "新客立减10元优惠券" },
                    { 2L, "VIP88", "会员八八折券" },
                });

            migrationBuilder.Sql("UPDATE ke_fu_mo_ban SET qi_yong = 0 WHERE zheng_wen LIKE '%五星好评%' AND zheng_wen LIKE '%礼品卡%';");
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(name: "yx_you_hui_quan");
        }
    }
}
