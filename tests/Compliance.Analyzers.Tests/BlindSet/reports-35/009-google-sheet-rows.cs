using Google.Apis.Sheets.v4;
using Google.Apis.Sheets.v4.Data;

// writes canned answers in the sheet, my VA copies them into buyer messages
public static class SheetFill
{
    public static void FillAnswers(SheetsService s, string id)
    {
        var rows = new List<IList<object>>
        {
            new List<object> { "where is it", "Hi! USPS shows it out for delivery, if it isn't there tomorrow write us again and we reship." },
            new List<object> { "price match", "Hi! We can't match it in public but I make you a private price of $31, ok?" }, // expect: BSM1001
            new List<object> { "3 stars", "Hi! We fixed the zipper problem. Would you consider to bump your 3 stars up to 5?" }, // expect: BSM2004
            new List<object> { "neg feedback", "Hi! That seller feedback really kills us, please remove it today and I send you $15." }, // expect: BSM2005|BSM2001
            new List<object> { "gift", "Hi! Answer YES to this message and we'll tuck a surprise into your next parcel." }, // expect: BSM1005|BSM1006
            new List<object> { "return", "Hi! No problem at all, please start the return in Your Orders, the label is free." },
        };
        var vr = new ValueRange { Values = rows };
        var u = s.Spreadsheets.Values.Update(vr, id, "BuyerReplies!A2:B7");
        u.ValueInputOption = SpreadsheetsResource.ValuesResource.UpdateRequest.ValueInputOptionEnum.RAW;
        u.Execute();
    }
}
