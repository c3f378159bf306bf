using FikaAmazonAPI;

// presses "Request a Review" for every order, amazon writes the text itself
var con = new AmazonConnection(Creds.Load());
int ok = 0, no = 0;
foreach (var id in File.ReadLines("delivered.txt"))
{
    try
    {
        // never write own texts like "please leave a 5 star review", that got my cousin blocked
        if (await con.Solicitations.CreateProductReviewAndSellerFeedbackSolicitationAsync(id)) ok++;
        else no++;
    }
    catch (Exception e) when (e.Message.Contains("review solicitation is not allowed"))
    {
        Console.WriteLine($"{id}: review request not possible yet (too early, too late or already asked)");
        no++;
    }
    await Task.Delay(1100);
}
Console.WriteLine($"{ok} review requests sent by Amazon, {no} skipped");
File.AppendAllText("log.txt", $"{DateTime.Now:s} requested reviews: {ok}\n");
