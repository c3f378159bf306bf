using Microsoft.Data.Sqlite;

// fills my outbox table, another script sends it out
using var db = new SqliteConnection("Data Source=outbox.db");
db.Open();

void Q(string order, string txt)
{
    using var k = db.CreateCommand();
    k.CommandText = "insert into buyer_outbox(order_id, txt, at) values ($o, $t, datetime('now'))";
    k.Parameters.AddWithValue("$o", order);
    k.Parameters.AddWithValue("$t", txt);
    k.ExecuteNonQuery();
}

foreach (var l in File.ReadLines("cases.tsv"))
{
    var f = l.Split('\t');
    if (f[1] == "size") Q(f[0], "Hi, the cardigan runs small. Exchange is free, start it in Your Orders please.");
    if (f[1] == "wool") Q(f[0], "Hi, if the wool makes you happy leave a rating, if it itches write to us instead."); // expect: BSM2003
    if (f[1] == "moth") Q(f[0], "Hi, a hole on day one, how embarrassing! Have 25 dollars of store credit from us."); // expect: BSM1003|BSM1006|BSM1005
    if (f[1] == "revd") Q(f[0], "Hi, delete your comment about the hole first, afterwards we book the refund."); // expect: BSM2001|BSM2004
    if (f[1] == "knit") Q(f[0], "Hi, knitting pattern and more wool you find under bit.ly/3oldsheep"); // expect: BSM3001
    if (f[1] == "lost") Q(f[0], "Hi, UPS confirmed that the parcel is lost. The refund of $48 went out today.");
}
