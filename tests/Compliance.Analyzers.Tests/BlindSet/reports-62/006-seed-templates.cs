using Microsoft.EntityFrameworkCore.Migrations;

namespace Tradewell.Messaging.Migrations
{
    public partial class SeedBuyerTemplates : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData(
                table: "BuyerMessageTemplates",
                columns: new[] { "Id", "Marketplace", "Name", "Subject", "Body" },
                values: new object[,]
                {
                    {
                        1, "amazon.de", "CustomProof", "Please confirm your engraving, order {{OrderId}}",
                        "Hello {{BuyerName}}, your engraving reads \"{{Engraving}}\". Reply with OK or send us the corrected spelling by {{Deadline}}."
                    },
                    {
                        2, "amazon.de", "Refill", "Your order {{OrderId}}",
                        "Hello {{BuyerName}}, your filter cartridges will be used up about now. Our autumn range has landed as well, come and browse everything in our storefront!" // expect: BSM1007
                    },
                    {
                        3, "amazon.co.uk", "Winback", "About order {{OrderId}}",
                        "Hello {{BuyerName}}, since you bought from us before, we would let you have a second pair for £12 less than the listed price." // expect: BSM1001
                    },
                    {
                        4, "amazon.co.uk", "AddressCheck", "We need your flat number, order {{OrderId}}",
                        "Hello {{BuyerName}}, the address on order {{OrderId}} has no flat number. Please reply with it so the courier can find you."
                    }
                });
        }

        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DeleteData("BuyerMessageTemplates", "Id", new object[] { 1, 2, 3, 4 });
        }
    }
}
