using GraphQL;
using GraphQL.Client.Abstractions;

namespace Sallow.Helpdesk.Gateway;

public sealed class HelpdeskGateway(IGraphQLClient client, TimeProvider clock)
{
    private const string PostReply = """
        mutation PostReply($orderId: ID!, $body: String!) {
          postBuyerReply(input: { orderId: $orderId, body: $body }) { id state }
        }
        """;

    public Task WrongSizeAsync(string orderId, string size) => PostAsync(new
    {
        orderId,
        body = $"We shipped size {size} by mistake. The right boots are on their way; please keep or give away the wrong pair.",
    });

    public Task CheckInAsync(string orderId, string name) => PostAsync(new
    {
        orderId,
        body = $"{name}, share an honest review of the boots with a picture and a pair of wool socks is yours.", // expect: BSM2001
    });

    public Task SeasonAsync(string orderId, string name) => PostAsync(new
    {
        orderId,
        body = $"{name}, winter is coming and so is our boot sale: Friday to Sunday, the whole store. Tell your friends!", // expect: BSM1007
    });

    public Task SoleAsync(string orderId) => PostAsync(new
    {
        orderId,
        body = "The sole you describe has come loose at the glue line. That is a fault on our side, so we have refunded the full price of $89.00.",
    });

    private async Task PostAsync(object variables)
    {
        var request = new GraphQLRequest { Query = PostReply, Variables = variables, OperationName = "PostReply" };
        var response = await client.SendMutationAsync<PostReplyResult>(request);
        if (response.Errors is { Length: > 0 } errors)
            throw new HelpdeskException($"Reply failed at {clock.GetUtcNow():O}: {errors[0].Message}");
    }
}
