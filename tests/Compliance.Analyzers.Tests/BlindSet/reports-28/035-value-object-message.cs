namespace Integra.Domain.Messages;

public sealed class MessageBody : ValueObject
{
    public string Value { get; }
    private MessageBody(string value) => Value = value;

    public static Result<MessageBody> Create(string value) =>
        value.Length is 0 or > 2000 ? Result.Fail<MessageBody>("Message body must have 1 to 2000 characters.") : new MessageBody(value);

    public static readonly MessageBody AskForUnitNumber =
        new("Dear customer, your flat number is missing from the address. Please let us have it before Friday.");

    public static readonly MessageBody ThankRegulars =
        new("Dear customer, regulars deserve better prices: quote your order number and we take a tenth off."); // expect: BSM1001

    public static readonly MessageBody NeutralReview =
        new("Dear customer, you may write a review of the product on Amazon if you wish."); // expect: BSM2006

    protected override IEnumerable<object?> GetEqualityComponents() { yield return Value; }
}
