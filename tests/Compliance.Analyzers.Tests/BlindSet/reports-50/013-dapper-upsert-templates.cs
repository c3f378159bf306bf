using System.Data;
using Dapper;

namespace Wrenhaven.Data.Seed;

public class TemplateSeed
{
    private const string Sql = "MERGE dbo.BuyerMailTemplate AS t USING (SELECT @Code Code, @Body Body) s ON t.Code = s.Code WHEN MATCHED THEN UPDATE SET Body = s.Body WHEN NOT MATCHED THEN INSERT (Code, Body) VALUES (s.Code, s.Body);";

    public Task RunAsync(IDbConnection db) => db.ExecuteAsync(Sql, new object[]
    {
        new { Code = "CUSTOMS", Body = "Dear {{name}}, customs asks for the recipient's tax number. Please reply with it so that the parcel can be released." },
        new { Code = "ASSEMBLY", Body = "Dear {{name}}, a short film of the assembly is on youtu.be/wrenhaven-crib." }, // expect: BSM3001
        new { Code = "NURSERY", Body = "Dear {{name}}, now that the crib is up, have you thought of the changing table? It is made from the same beech." }, // expect: BSM1007
        new { Code = "RECALL_SCREW", Body = "Dear {{name}}, some screw bags of May were one bolt short. A full bag is in the post, no charge." },
        new { Code = "THANKS", Body = "Dear {{name}}, parents who stay with us through the toddler years pay a third less. Just mention the crib." }, // expect: BSM1001|BSM1006
    });
}
