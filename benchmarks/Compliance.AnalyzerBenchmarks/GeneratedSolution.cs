using System.Globalization;
using System.Text;

namespace Compliance.AnalyzerBenchmarks;

/// <summary>
/// Source files like those of a shop: about a hundred strings in a thousand lines. What the strings are was counted in sixteen public code bases with 262,000 of
/// them: four of five are keys, routes and formats without a blank; most of the others are logs, exceptions and texts of screens; thirty-seven of a thousand have
/// a word like coupon, discount or review; one of a thousand is a message to somebody. Texts differ from file to file.
/// </summary>
internal static class GeneratedSolution
{
    private const int Methods = 6;

    // Of so many statements one has a text with blanks.
    private const int StatementsForOneText = 3;

    // A thousand strings.
    private const int FilesForOneMessage = 90;

    // § is a number of the file and ¤ one of the statement.
    private static readonly string[] Keys =
    [
        """sum += _stock.TryGetValue("lamp-§", out int of¤) ? of¤ : 0;""",
        """sum += key == "pending" ? 1 : 0;""",
        """sum += key.StartsWith("orders/", StringComparison.Ordinal) ? ¤ : 0;""",
        """_labels["title¤"] = key;""",
        """_labels["hall.§.limit"] = key;""",
        """_log.Add("started");""",
        """_labels[key] = "application/json";""",
        """_labels[key] = DateTime.UnixEpoch.AddDays(sum).ToString("yyyy-MM-dd", null);""",
        """_labels[key] = $"{key}-{sum}";""",
        """_labels[key] = $"/api/v2/orders/{sum}/items/§";""",
        """_labels[key] = $"/shop/reviews/{sum}";""",
        """_labels[key] = "/messages/negativeFeedbackRemoval";""",
        """_labels[key] = "Admin.Discounts.CouponCode.Invalid";""",
        """_labels[key] = "Shelf§";""",
        """_labels[key] = "https://shop.example/lamps/" + sum;""",
        """_labels[key] = string.Format("{0}:{1}", key, sum);""",
        """_labels[key] = string.Join(",", numbers);""",
        """_labels[key] = key.Replace("_", "-");""",
        """_labels[key] = sum > ¤ ? "high" : "low";""",
        """sum += key is "open" or "closed" ? 1 : 0;""",
        """_labels[nameof(key)] = "#ff§";""",
        """_labels[key] = "Products.Fields.Price";""",
        """_labels[key] = "X-Request-Id";""",
        """_labels[key] = "orders.export.hall§";""",
    ];

    private static readonly string[] Texts =
    [
        """if (sum < -§) { throw new InvalidOperationException("The shelf § cannot hold a negative number of lamps."); }""",
        """if (sum > §000) { throw new ArgumentException("The key of the shelf must not be longer than § characters.", nameof(key)); }""",
        """if (sum == -§) { throw new NotSupportedException($"A discount of {sum} percent is not supported by tax table §."); }""",
        """_ = sum < -§ ? throw new InvalidOperationException($"No lamp with the key {key} stands in hall §.") : sum;""",
        """_log.Add($"Counted {key} in hall §: {sum}");""",
        """_log.Add($"Imported {sum} orders of {key} in § ms");""",
        """Console.WriteLine($"Coupon table {key} was read, {sum} rows in part §");""",
        """Console.WriteLine("Import of part § has started");""",
        """_labels["sql"] = "SELECT Id, Name FROM Lamps WHERE Hall = § AND Id = @id";""",
        """_labels["sql"] = "UPDATE Orders SET CouponCode = NULL WHERE Part = §";""",
        """_labels["title"] = "Number of lamps in hall §";""",
        """_labels["tooltip"] = "Delete the selected rows of table §";""",
        """_labels["status"] = "The selected reviews of page § have been deleted.";""",
        """_labels["error"] = "The discount must be a whole number below §.";""",
        """_labels["hint"] = "Please enter a coupon code of at most § letters";""",
        """_labels["session"] = "Your session has expired after § minutes, sign in again.";""",
        """_labels["heading"] = "All orders of part §";""",
        """_labels["save"] = "Save changes";""",
        """_labels["cell"] = "<td class=\"price §\">" + sum + "</td>";""",
        """_labels["row"] = "Hall " + key + " has § shelves and " + sum + " lamps";""",
        """_labels["product"] = "A floor lamp of solid oak with a linen shade, § cm high.";""",
        """_labels["culture"] = "Arial, Helvetica, sans-serif";""",
        """_labels["列"] = "第§厅的货架数量";""",
        """_labels["summary"] = $"{sum} of {key} are in hall §";""",
    ];

    private static readonly string[] Messages =
    [
        "Dear buyer, your lamp is § days late. The new delivery date is Friday.",
        "Hello, we have received your return of lamp § and will refund you within three days. Kind regards, the lamp team",
        "尊敬的买家，您的订单已由承运商揽收，预计§天内送达，如有延误请回复本消息。",
        "Dear customer, the invoice for your lamp § is attached as a PDF file, as you asked.",
        "Hi, could you please confirm whether the shade should be white or grey? We ship your lamp § as soon as we know.",
        "Dear buyer, the parcel with your § lamps was damaged on its way. A replacement leaves our warehouse today.",
        "您好，您购买的第§号台灯目前缺货，我们可以为您安排退款或更换颜色，请告知您的选择。",
        "Dear customer, we could not deliver lamp § because the house number is missing. Please check the address of your order.",
    ];

    private static readonly string[] Offers =
    [
        "Dear buyer, thank you for your order. Please use coupon code SAVE§ on your next order.",
        "感谢您的购买！给我们五星好评即可获得§元返现红包。",
        "Hello, leave us a positive review of your lamp and we will refund § percent of the price.",
        "Dear customer, to say sorry we give you § % off your next lamp. Kind regards, the lamp team",
    ];

    /// <summary>Writes the files of a project as most are.</summary>
    /// <param name="files">How many.</param>
    /// <param name="withFindings">Whether every tenth message makes an offer; at least one does.</param>
    /// <param name="round">Rounds have other numbers in their texts: an analyzer that remembers texts has not seen them.</param>
    public static IReadOnlyList<string> Usual(int files, bool withFindings, int round = 0) => Write(files, FilesForOneMessage, withFindings, round);

    /// <summary>Writes the files of a project that is about messages: each file has one, so that one of eleven strings is a message.</summary>
    /// <param name="files">How many.</param>
    /// <param name="withFindings">Whether every tenth message makes an offer.</param>
    /// <param name="round">Rounds have other numbers in their texts.</param>
    public static IReadOnlyList<string> Dense(int files, bool withFindings, int round = 0) => Write(files, 1, withFindings, round);

    /// <summary>A file of texts without any word that a rule looks for.</summary>
    public static string WithoutSignals(int literals)
    {
        var text = new StringBuilder("namespace Shop { static class Words { static readonly string[] All = {\n");
        for (int i = 0; i < literals; i++)
        {
            text.Append("    \"Number ").Append(i).Append(" of the shelf in hall B stands left of the blue door, near the window.\",\n");
        }

        return text.Append("}; } }\n").ToString();
    }

    private static string[] Write(int files, int filesForOneMessage, bool withFindings, int round) => [.. Enumerable.Range(0, files).Select(i =>
    {
        int message = i / filesForOneMessage;
        int number = i + 2 + (round * files);
        return File(i, number, i % filesForOneMessage != 0 ? null : Numbered(withFindings && message % 10 == 0 ? Offers[message / 10 % Offers.Length] : Messages[message % Messages.Length], number));
    })];

    private static string File(int i, int number, string? message)
    {
        var random = new Random(i);
        var text = new StringBuilder();
        text.Append("using System;\nusing System.Collections.Generic;\nusing System.Linq;\n\nnamespace Shop.Part").Append(i % 40).Append(";\n\n");
        text.Append("public sealed class Service").Append(i).Append("\n{\n");
        text.Append("    private readonly Dictionary<string, int> _stock = new() { [\"lamp-oak\"] = ").Append(i).Append(" };\n");
        text.Append("    private readonly Dictionary<string, string> _labels = [];\n");
        text.Append("    private readonly List<string> _log = [];\n\n");
        for (int m = 0; m < Methods; m++)
        {
            text.Append(CultureInfo.InvariantCulture, $$"""
                    public int Count{{m}}(string key, IEnumerable<int> numbers)
                    {
                        int sum = 0;
                        foreach (int number in numbers.Where(n => n % {{m + 2}} == 0).OrderByDescending(n => n))
                        {
                            sum += number * {{m + 1}};
                            if (sum > 1000 && _stock.TryGetValue(key, out int known))
                            {
                                sum -= known;
                            }
                        }


                """);
            string[] pool = random.Next(StatementsForOneText) == 0 ? Texts : Keys;
            text.Append("        ").Append(Numbered(pool[random.Next(pool.Length)], number).Replace("¤", $"{m}")).Append('\n');
            text.Append("        return sum;\n    }\n\n");
        }

        text.Append(message is null ? "}\n" : $"    public string BuyerMessage() => \"{message}\";\n}}\n");
        return text.ToString();
    }

    private static string Numbered(string text, int number) => text.Replace("§", $"{number}");
}
