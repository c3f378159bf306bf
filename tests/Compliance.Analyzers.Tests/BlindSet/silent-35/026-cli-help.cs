const string Usage = """
    amzdesk - tiny tool for small sellers

    usage: amzdesk <command> [options]

      reviews list          show the newest product reviews (stars, title, date)
      reviews report <id>   open Amazon's form to report a review that breaks the rules
      coupon create         create a public coupon: --percent 5..50 --budget USD
      coupon stop <id>      end a coupon early, buyers keep the discount they already got
      request <orderId>     press Amazon's "Request a Review" button for this order
      check <file>          warn about coupons, gift cards, phone numbers or
                            "leave us a 5 star review" in a draft
      help                  this text
    """;

if (args.Length == 0 || args[0] == "help")
{
    Console.WriteLine(Usage);
    return 0;
}
return args[0] switch
{
    "reviews" => Reviews.Run(args[1..]),
    "coupon" => Coupons.Run(args[1..]),
    "request" => Solicit.Run(args[1]),
    "check" => Check.Run(args[1]),
    _ => Fail("unknown command, see amzdesk help")
};

static int Fail(string s) { Console.Error.WriteLine(s); return 2; }
