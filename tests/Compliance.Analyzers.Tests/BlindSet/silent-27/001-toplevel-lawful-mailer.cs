using System.Net.Mail;

// service mails only: late, broken, refunded
var smtp = new SmtpClient("localhost");

foreach (var (relay, name, order, what) in Csv.Read("problems.csv"))
{
    var body = what switch
    {
        "late" => $"Hi {name}, your order {order} is stuck at the hub in Leeds and should arrive by Thursday. If that is too late we refund it in full.",
        "broken" => $"Hi {name}, sorry about the cracked jug in order {order}. A free replacement left today, no need to send the old one back.",
        "missing" => $"Hi {name}, we forgot the filter of order {order}. It ships tomorrow at no cost to you.",
        "refund" => $"Hi {name}, we have refunded {order} to your original payment method. Banks take 3 to 5 days.",
        _ => $"Hi {name}, thanks for your message about order {order}, we answer within 24 hours.",
    };
    smtp.Send("orders@jugshop.example", relay, $"Your order {order}", body);
    Console.WriteLine($"{order}: {what} mailed");
}
