public class HammockCareJob
{
    private readonly IEmailSender _emailSender;
    private readonly ILogger<HammockCareJob> _logger;

    public async Task RunAsync(IEnumerable<OrderRow> rows)
    {
        foreach (var row in rows)
        {
            var mail = new
            {
                To = row.RelayAddress,
                Subject = row.Opened ? "Care of your hammock" : "Your hammock is on its way back to us",
                Body = row.Opened
                    ? "Hello, hang the hammock at knee height and check the knots before each use. Once you've settled in, a few lines in the review section are welcome." // expect: BSM2006
                    : "Hello, we got your return request. The refund follows within two days after the parcel is scanned.",
                Ps = row.Stars is <= 3
                    ? "PS: our manager would like to hear from you before others do, his direct mail is jonas@driftwood-hammocks.de." // expect: BSM3002|BSM3003|BSM2003
                    : "PS: bring a friend and the two of you split a $30 credit.", // expect: BSM1006
            };
            _logger.LogInformation("sending care mail, coupon module disabled for {Order}", row.OrderId);
            await _emailSender.SendEmailAsync(mail.To, mail.Subject, mail.Body + "\n\n" + mail.Ps);
        }
    }
}
