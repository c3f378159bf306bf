var plan = new List<(int day, string subj, string body)>
{
    (2, "Your grill cover", "Hi, wet cover? Let it dry before you fold it, otherwise it gets stains."),
    (9, "Quick question", "Hi, mind leaving a review about the cover on Amazon? Good or bad, we read all."), // expect: BSM2006
    (16, "Again me", "Hi, still no review from you :( Just a small reminder, please do it this week."), // expect: BSM2006|BSM2002
    (30, "Summer", "Hi, grill season! Our new rotisserie and the pizza stone are now on Amazon, you will love them."), // expect: BSM1007
    (45, "Still there?", "Hi, you have 200 loyalty points with us. From 300 on the next cover costs nothing."), // expect: BSM1006|BSM1005
};

while (true)
{
    foreach (var o in Db.Orders().Where(x => x.Marketplace.StartsWith("Amazon")))
        foreach (var (day, subj, body) in plan)
            if ((DateTime.Today - o.Delivered).Days == day)
            {
                Mailer.SendToBuyer(o.RelayAddress, subj, body);
                Console.WriteLine($"{o.Id}: step {day}");
            }
    Thread.Sleep(TimeSpan.FromHours(24));
}
