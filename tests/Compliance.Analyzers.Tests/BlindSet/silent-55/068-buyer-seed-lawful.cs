using Microsoft.EntityFrameworkCore.Migrations;

namespace Meadow.Crm.Migrations;

public partial class AddServiceTemplates : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.InsertData("BuyerMessageTemplates", new[] { "Id", "Code", "Body" }, new object[,]
        {
            { 11, "LATE", "Dear %BuyerName%, the train strike holds up order %OrderId%. New date: %Date%. You may have your money back in full instead; just reply." },
            { 12, "PART", "Dear %BuyerName%, the zip of your duvet cover was faulty in this lot. A new cover is on its way and you need not pay or return anything." },
            { 13, "GIFT", "Dear %BuyerName%, you chose gift wrap for order %OrderId%. What shall we print on the card? Up to 80 characters." },
            { 14, "CODE", "Dear %BuyerName%, the driver needs the code of your front door for order %OrderId%. Please reply before Thursday." },
            { 15, "NO-PROMO", "Dear %BuyerName%, we are sorry, a promotion that ended yesterday cannot be added to order %OrderId% later on." },
        });
    }

    protected override void Down(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("DELETE FROM BuyerMessageTemplates WHERE Id BETWEEN 11 AND 15");
}
