using Microsoft.EntityFrameworkCore.Migrations;

namespace Deskwright.Data.Migrations;

/// <summary>Removes the macros that broke Amazon's rules and adds two service macros.</summary>
public partial class RemoveForbiddenMacros : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.Sql("DELETE FROM macros WHERE body LIKE '%gift card%' OR body LIKE '%five stars%' OR body LIKE '%coupon%'");
        migrationBuilder.DropColumn(name: "coupon_code", table: "macros");

        migrationBuilder.InsertData(
            table: "macros",
            columns: ["id", "channel", "title", "body"],
            values: new object[,]
            {
                { 71, "amazon", "Refund done", "Dear {{buyer}}, {{amount}} for order {{order}} went back to your card today. It can take five days until you see it." },
                { 72, "amazon", "Wrong item", "Dear {{buyer}}, you got the wrong pillow, sorry. The right one is on its way free of charge; please keep or donate the other." },
            });
    }

    protected override void Down(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DeleteData(table: "macros", keyColumn: "id", keyValues: new object[] { 71, 72 });
        migrationBuilder.AddColumn<string>(name: "coupon_code", table: "macros", nullable: true);
    }
}
