// "macro" for the orders sheet: column H gets the text the VA pastes into buyer messages
using Google.Apis.Sheets.v4;
using Google.Apis.Sheets.v4.Data;

var svc = SheetsFactory.Create("token.json");
var range = svc.Spreadsheets.Values.Get("1AbC", "Orders!A2:G").Execute();
var outRows = new List<IList<object>>();

string Message(string status, string who, string what) => status switch
{
    "RETURN_ASKED" => $"Hi {who}, no problem, print the prepaid label from Your Orders and drop it at any UPS point.",
    "RETURN_KEEP" => $"Hi {who}, how about you keep the {what}, say nothing to Amazon and we Venmo you 40%?", // expect: BSM1004|BSM3003|BSM1003
    "STAR_1" or "STAR_2" => $"Hi {who}, edit your {what} review to 5 stars and the refund goes out the same day.", // expect: BSM2001|BSM2004
    "STAR_5" => $"Hi {who}, thanks a bunch for the kind words!",
    "B2B" => $"Hi {who}, our own site has the {what} at wholesale rates, google Brightnook Direct.", // expect: BSM3003|BSM3001|BSM1001
    _ => ""
};

foreach (var row in range.Values)
    outRows.Add(new List<object> { Message(row[3].ToString()!, row[1].ToString()!, row[2].ToString()!) });

svc.Spreadsheets.Values.Update(new ValueRange { Values = outRows }, "1AbC", "Orders!H2").Execute();
