using Dapper;
using Npgsql;

// one-off: refresh canned texts after the May workshop
var cs = Environment.GetEnvironmentVariable("CRM_DB") ?? "Host=localhost;Database=crm";
await using var db = new NpgsqlConnection(cs);

const string Upsert = """
    insert into buyer_message_template (code, locale, subject, body)
    values (@Code, @Locale, @Subject, @Body)
    on conflict (code, locale) do update set subject = excluded.subject, body = excluded.body;
    """;

var rows = new[]
{
    new { Code = "late",    Locale = "en", Subject = "Your order #OrderId#", Body = "Hi #FirstName#, the parcel with your rug missed its flight. The new delivery day is #NewDate#; you may still cancel for a full refund." },
    new { Code = "sorry",   Locale = "en", Subject = "About the stain on your rug", Body = "Hi #FirstName#, sorry about the stain. Send us your PayPal address and we will wire #Amount# to you there, outside of Amazon." }, // expect: BSM1004
    new { Code = "edit",    Locale = "en", Subject = "A small favour", Body = "Hi #FirstName#, the second rug arrived without a fault, so please raise the rating you gave on #ReviewDate# from one star to four or five." }, // expect: BSM2004
    new { Code = "measure", Locale = "en", Subject = "Size of your custom rug", Body = "Hi #FirstName#, please confirm width and length in centimetres before we cut the rug for order #OrderId#." },
    new { Code = "club",    Locale = "en", Subject = "You are in", Body = "Hi #FirstName#, rug owners join our insiders' circle for nothing and collect 200 points toward whatever they order later." }, // expect: BSM1006
};

await db.OpenAsync();
await using var tx = await db.BeginTransactionAsync();
var n = await db.ExecuteAsync(Upsert, rows, tx);
await tx.CommitAsync();

Console.WriteLine($"{n} templates written");
