namespace Kestrel.Data.Migrations
{
    public partial class SeedTemplates : Migration
    {
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.InsertData("MessageTemplates", new[] { "Name", "Body" }, new object[] { "Coupon", "Hi, use code WELCOME10 for 10% off your next order." });
            migrationBuilder.Sql("UPDATE MessageTemplates SET Body = 'Dear buyer, please leave a 5 star review' WHERE Id = 4");
        }
    }
}
