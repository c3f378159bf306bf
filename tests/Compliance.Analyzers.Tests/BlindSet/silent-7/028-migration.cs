using Microsoft.EntityFrameworkCore.Migrations;

namespace Avocet.Shop.Migrations
{
    /// <inheritdoc />
    public partial class AddCouponsAndGiftCards : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Coupons",
                columns: table => new
                {
                    Id = table.Column<int>(type: "integer", nullable: false),
                    Code = table.Column<string>(type: "character varying(12)", nullable: false),
                    PercentOff = table.Column<int>(nullable: false, comment: "Percentage off the order total that the customer gets"),
                    FreeGiftSku = table.Column<string>(nullable: true, comment: "Free gift added when the coupon is used"),
                },
                constraints: table => table.PrimaryKey("PK_Coupons", x => x.Id));

            migrationBuilder.InsertData(
                table: "Coupons",
                columns: new[] { "Id", "Code", "PercentOff", "FreeGiftSku" },
                values: new object[,]
                {
                    { 1, "WELCOME10", 10, null },
                    { 2, "FREEGIFT", 0, "MUG-01" },
                });

            migrationBuilder.Sql("UPDATE \"Settings\" SET \"Value\" = 'Get 10% off with WELCOME10' WHERE \"Key\" = 'shop.banner'");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.DropTable(name: "Coupons");
    }
}
