namespace Compliance.Tests;

[TestFixture]
internal sealed class ContextFactsTests
{
    [Test]
    public void Contexts_have_names()
    {
        Context("unknown").Should().Be(MessageContext.Unknown);
        Context("proactive").Should().Be(new MessageContext { Initiator = Initiator.Seller });
        Context("reply").Should().Be(new MessageContext { Initiator = Initiator.Buyer, BuyerAsked = BuyerRequest.None });
        Context("buyer-asked-discount").Should().Be(new MessageContext { Initiator = Initiator.Buyer, BuyerAsked = BuyerRequest.Discount });
    }

    [TestCase("")]
    [TestCase("Reply")]
    [TestCase("reply ")]
    [TestCase("someone")]
    [TestCase(null)]
    public void What_is_no_context_is_unknown(string? name)
    {
        ContextFacts.TryParseContext(name!, out MessageContext context).Should().BeFalse();
        context.Should().BeSameAs(MessageContext.Unknown);
    }

    private static readonly TestCaseData[] Facts =
    [
        new("initiator", "seller", new MessageContext { Initiator = Initiator.Seller }),
        new("initiator", "buyer", new MessageContext { Initiator = Initiator.Buyer }),
        new("initiator", "unknown", MessageContext.Unknown),
        new("asked", "nothing", new MessageContext { BuyerAsked = BuyerRequest.None }),
        new("asked", "discount", new MessageContext { BuyerAsked = BuyerRequest.Discount }),
        new("asked", "compensation", new MessageContext { BuyerAsked = BuyerRequest.Compensation }),
        new("asked", "contact", new MessageContext { BuyerAsked = BuyerRequest.Contact }),
        new("asked", "direct-sale", new MessageContext { BuyerAsked = BuyerRequest.DirectSale }),
        new("asked", "review-trade", new MessageContext { BuyerAsked = BuyerRequest.ReviewTrade }),
        new("problem", "yes", new MessageContext { OrderProblem = Answer.Yes }),
        new("problem", "no", new MessageContext { OrderProblem = Answer.No }),
        new("problem", "unknown", MessageContext.Unknown),
        new("bulk", "yes", new MessageContext { Bulk = Answer.Yes }),
        new("requests", "none", MessageContext.Unknown),
        new("requests", "some", new MessageContext { EarlierReviewRequests = 1 }),
        new("requests", "0", MessageContext.Unknown),
        new("requests", "7", new MessageContext { EarlierReviewRequests = 7 }),
        new("kind", "free-text", new MessageContext { Kind = MessageKind.FreeText }),
        new("kind", "confirmCustomizationDetails", new MessageContext { Kind = MessageKind.ConfirmCustomizationDetails }),
        new("kind", "confirmDeliveryDetails", new MessageContext { Kind = MessageKind.ConfirmDeliveryDetails }),
        new("kind", "confirmOrderDetails", new MessageContext { Kind = MessageKind.ConfirmOrderDetails }),
        new("kind", "confirmServiceDetails", new MessageContext { Kind = MessageKind.ConfirmServiceDetails }),
        new("kind", "digitalAccessKey", new MessageContext { Kind = MessageKind.DigitalAccessKey }),
        new("kind", "unexpectedProblem", new MessageContext { Kind = MessageKind.UnexpectedProblem }),
        new("kind", "packageInsert", new MessageContext { Kind = MessageKind.PackageInsert }),
        new("profile", "standard", MessageContext.Unknown),
        new("profile", "strict", new MessageContext { Profile = Profile.Strict }),
    ];

    [TestCaseSource(nameof(Facts))]
    public void A_fact_is_applied(string fact, string value, MessageContext expected)
    {
        ContextFacts.TryApply(MessageContext.Unknown, fact, value, out MessageContext result, out string? error).Should().BeTrue();
        result.Should().Be(expected);
        error.Should().BeNull();
    }

    [Test]
    public void A_fact_leaves_the_others_and_the_context_it_starts_from()
    {
        MessageContext strict = MessageContext.Reply with { Profile = Profile.Strict };

        ContextFacts.TryApply(strict, "problem", "yes", out MessageContext result, out _).Should().BeTrue();
        result.Should().Be(new MessageContext { Initiator = Initiator.Buyer, BuyerAsked = BuyerRequest.None, OrderProblem = Answer.Yes, Profile = Profile.Strict });
        strict.OrderProblem.Should().Be(Answer.Unknown);
    }

    [TestCase("weather", "good", "'weather' is not a fact: one of initiator, asked, problem, bulk, requests, kind, profile was expected")]
    [TestCase("Problem", "yes", "'Problem' is not a fact: one of initiator, asked, problem, bulk, requests, kind, profile was expected")]
    [TestCase("problem", "maybe", "'maybe' is not a value of problem: one of unknown, no, yes was expected")]
    [TestCase("problem", "Yes", "'Yes' is not a value of problem: one of unknown, no, yes was expected")]
    [TestCase("problem", "", "'' is not a value of problem: one of unknown, no, yes was expected")]
    [TestCase("initiator", "amazon", "'amazon' is not a value of initiator: one of unknown, seller, buyer was expected")]
    [TestCase("asked", "gift", "'gift' is not a value of asked: one of unknown, nothing, discount, compensation, contact, direct-sale, review-trade was expected")]
    [TestCase("requests", "-1", "'-1' is not a value of requests: one of none, some was expected")]
    [TestCase("requests", "1.5", "'1.5' is not a value of requests: one of none, some was expected")]
    [TestCase("requests", "99999999999", "'99999999999' is not a value of requests: one of none, some was expected")]
    [TestCase("profile", "loose", "'loose' is not a value of profile: one of standard, strict was expected")]
    public void A_mistake_says_what_was_expected_and_changes_nothing(string fact, string value, string message)
    {
        ContextFacts.TryApply(MessageContext.Reply, fact, value, out MessageContext result, out string? error).Should().BeFalse();
        error.Should().Be(message);
        result.Should().BeSameAs(MessageContext.Reply);
    }

    [Test]
    public void Every_fact_has_values_and_every_value_is_taken()
    {
        foreach (string fact in ContextFacts.Names)
        {
            ContextFacts.Values(fact).Should().NotBeEmpty();
            foreach (string value in ContextFacts.Values(fact))
            {
                ContextFacts.TryApply(MessageContext.Unknown, fact, value, out _, out _).Should().BeTrue("{0}={1}", fact, value);
            }
        }
    }

    [Test]
    public void What_is_no_fact_has_no_values() => ContextFacts.Values("weather").Should().BeEmpty();

    [Test]
    public void Null_is_refused_as_a_context() =>
        FluentActions.Invoking(() => ContextFacts.TryApply(null!, "problem", "yes", out _, out _)).Should().Throw<ArgumentNullException>();

    [Test]
    public void A_number_of_requests_is_not_negative() =>
        FluentActions.Invoking(() => new MessageContext { EarlierReviewRequests = -1 }).Should().Throw<ArgumentOutOfRangeException>();

    [Test]
    public void A_value_that_has_no_name_is_refused()
    {
        Func<MessageContext>[] contexts =
        [
            () => new MessageContext { Initiator = (Initiator)3 },
            () => new MessageContext { BuyerAsked = (BuyerRequest)99 },
            () => new MessageContext { OrderProblem = (Answer)3 },
            () => new MessageContext { Bulk = (Answer)(-1) },
            () => new MessageContext { Kind = (MessageKind)99 },
            () => new MessageContext { Profile = (Profile)2 },
        ];
        foreach (Func<MessageContext> context in contexts)
        {
            context.Should().Throw<ArgumentOutOfRangeException>();
        }
    }

    private static MessageContext Context(string name)
    {
        ContextFacts.TryParseContext(name, out MessageContext context).Should().BeTrue();
        return context;
    }
}
